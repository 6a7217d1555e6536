# libvirt.mk -- the example server and client of libvirt's protocol.
