# virt-mini.mk -- the client: build/virt-mini.

# not *.d: the Makefile takes such names for lists of dependencies
MINI         = $B/virt-mini.objects
MINI_SOURCES = frame transport show virt-mini
MINI_OBJECTS = $(MINI_SOURCES:%=$(MINI)/%.o) $(MINI)/remote_protocol_dispatch.o
MINI_SPECS   = remote_protocol virnetprotocol virkeepaliveprotocol

$B/virt-mini: $(MINI_OBJECTS) $(MINI_SPECS:%=$B/generated/%.o) $(MINI_SPECS:%=$B/generated/%_types.o) $B/libxdrgen.a
	$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ -ljansson -ltalloc
$(MINI)/remote_protocol_dispatch.c $(MINI)/remote_protocol_dispatch.h &: $B/xdrgen examples/remote_protocol.x
	$B/xdrgen gen -e dispatch --passthrough=skip -o $(MINI) examples/remote_protocol.x
$(MINI)/remote_protocol_dispatch.o: $(MINI)/remote_protocol_dispatch.c
	$(COMPILE) -std=c11 -Iruntime -Igenerated
$(MINI)/%.o: examples/libvirt/%.c $(MINI)/remote_protocol_dispatch.h
	$(COMPILE) -std=gnu11 -Iruntime -Igenerated -I$(MINI)

programs: $B/virt-mini
