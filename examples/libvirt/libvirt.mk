# libvirt.mk -- the example server, virtd-mini, and the example client, virt-mini, of libvirt's protocol.

VIRTD   = virtd-mini server session handlers domains domain_xml failure picture frame
MINI    = virt-mini transport show frame
SPOKEN  = remote_protocol virnetprotocol virkeepaliveprotocol
DISPATCH = $B/dispatch/remote_protocol_dispatch.o
SPOKEN_OBJECTS = $(DISPATCH) $(SPOKEN:%=$B/generated/%.o) $(SPOKEN:%=$B/generated/%_types.o) $B/libxdrgen.a

$(DISPATCH:.o=.c) $(DISPATCH:.o=.h): $B/dispatch/stamp ;
$B/dispatch/stamp: $(XDRGEN) examples/remote_protocol.x | $B/tests
	$(GEN) -e dispatch --passthrough=skip -o $(@D) --stamp=$@ examples/remote_protocol.x
$(DISPATCH): $B/%.o: $B/%.c
	$(COMPILE) -std=c11 -Iruntime -Iruntime/rpc -Igenerated
$B/libvirt/%.o: examples/libvirt/%.c $(DISPATCH:.o=.h) | $B/libvirt
	$(COMPILE) -std=gnu11 -D_GNU_SOURCE -Iruntime -Iruntime/rpc -Igenerated -I$B/dispatch
$B/libvirt:
	mkdir -p $@
$B/virtd-mini: $(VIRTD:%=$B/libvirt/%.o) $(SPOKEN_OBJECTS)
	$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ -luv -ltalloc
$B/virt-mini: $(MINI:%=$B/libvirt/%.o) $(SPOKEN_OBJECTS)
	$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ -ljansson -ltalloc

programs: $B/virtd-mini $B/virt-mini
