# libvirt.mk -- virtd-mini, the example server of libvirt's protocol, and what is between it and the wire.

VIRTD = virtd-mini server session handlers domains domain_xml failure picture frame
VIRTD_OBJECTS = $(VIRTD:%=$B/libvirt/%.o) $B/libvirt/remote_protocol_dispatch.o \
                $(patsubst %,$B/generated/%.o,remote_protocol remote_protocol_types virnetprotocol virnetprotocol_types)

$B/libvirt/remote_protocol_dispatch.c: $B/xdrgen examples/remote_protocol.x
	@mkdir -p $(@D)
	$B/xdrgen gen -e dispatch --passthrough=skip -o $(@D) examples/remote_protocol.x
$B/libvirt/remote_protocol_dispatch.o: $B/libvirt/remote_protocol_dispatch.c
	$(COMPILE) -std=c11 -Iruntime -Igenerated
$(VIRTD:%=$B/libvirt/%.o): $B/libvirt/%.o: examples/libvirt/%.c $B/libvirt/remote_protocol_dispatch.c
	$(COMPILE) -std=gnu11 -D_GNU_SOURCE -Iruntime -Igenerated -I$B/libvirt -Iexamples/libvirt
$B/virtd-mini: $(VIRTD_OBJECTS) $B/libxdrgen.a
	$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ -luv -ltalloc

programs: $B/virtd-mini
