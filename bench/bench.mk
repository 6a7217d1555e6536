# bench.mk -- `make bench`: ours against rpcgen + libtirpc and memcpy, in one run.

$B/bench/ints.c $B/bench/ints_check.c $B/bench/ints_types.c $B/bench/ints.h: $B/bench/stamp ;
$B/bench/stamp: $B/xdrgen bench/ints.x
	$(GEN) -o $B/bench --stamp=$@ bench/ints.x
$B/bench/ints_calls.c: $B/xdrgen bench/ints.x tests/templates/calls/calls.t
	$(GEN) -t tests/templates -e calls -o $B/bench bench/ints.x
$B/bench/%.o: $B/bench/%.c $B/bench/ints.h
	$(COMPILE) -std=gnu11 $(HEADERS) -I$B/bench -Itests
$B/bench/bench.o: bench/bench.c $B/bench/ints.h
	$(COMPILE) -std=gnu11 $(HEADERS) -Igenerated -I$B/bench -Itests -Itests/peer $(TIRPC)

$B/bench/peer/ints.x: bench/ints.x
	@mkdir -p $(@D)
	cp $< $@
$B/bench/peer/ints.h: $B/bench/peer/ints.x
	cd $(@D) && rm -f ints.h && rpcgen -h -o ints.h ints.x
$B/bench/peer/ints.rpc.c: $B/bench/peer/ints.x $B/bench/peer/ints.h
	cd $(@D) && rm -f ints.rpc.c && rpcgen -c -o ints.rpc.c ints.x
$B/bench/peer/ints_peer.c: $B/xdrgen bench/ints.x tests/templates/peer/peer.t
	$(GEN) -t tests/templates -e peer -o $B/bench/peer bench/ints.x
$B/bench/peer/%.o: $B/bench/peer/%.c $B/bench/peer/ints.h
	$(CC) $(CFLAGS) -w -I$B/bench/peer -Itests/peer $(TIRPC) -c -o $@ $<

$B/bench/bench: $B/bench/bench.o $B/bench/ints.o $B/bench/ints_check.o $B/bench/ints_types.o $B/bench/ints_calls.o \
                $B/bench/peer/ints.rpc.o $B/bench/peer/ints_peer.o $B/tests/peer_find.o \
                $(CALLS) $(PEER_OBJECTS) $(GENERATED) $(ARCHIVES)
	$(CC) $(CFLAGS) -o $@ $^ -ltalloc -ltirpc

# calls over a socket, against libvirtd
$B/bench/load.o: bench/load.c | $B/bench
	$(COMPILE) -std=gnu11 $(HEADERS) -Igenerated
$B/bench:
	mkdir -p $@
$B/bench/load: $B/bench/load.o $B/libvirt/frame.o $(filter-out $(DISPATCH),$(SPOKEN_OBJECTS))
	$(CC) $(CFLAGS) -o $@ $^

bench:
	@tools/deps.sh bench
	@$(MAKE) -s $B/bench/bench $B/bench/load $B/virtd-mini
	@$B/bench/bench -o $B/bench.tsv
	@TSV=$B/load.tsv bench/load.sh

.PHONY: bench
