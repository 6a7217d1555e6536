# xdrgen: build, demo, check, bench, bless, install. Nothing needs to be done before any of them: tools/deps.sh installs.

VERSION  = 0.1.0
CC       = gcc
CFLAGS   = -O2 -g
WARNINGS = -Wall -Wextra -Wshadow -Wconversion -Wpedantic -Wstrict-prototypes -Wmissing-prototypes -Werror
# what flex and bison write is not ours to mend
QUIET    = -Wno-conversion -Wno-sign-conversion -Wno-unused-parameter -Wno-missing-prototypes -Wno-pedantic
PREFIX   = /usr/local
B        = build
# what writes the code to be tested; another machine's build borrows this one's
XDRGEN   = $B/xdrgen
# what one of our specifications asserts fails on purpose; `make bless` need not say so
GEN      = $(XDRGEN) gen -Wno-assert

PROTOCOLS = remote_protocol virnetprotocol virkeepaliveprotocol qemu_protocol lxc_protocol admin_protocol \
            lock_protocol log_protocol lxc_monitor_protocol
SPECS     = $(PROTOCOLS:%=examples/%.x)
TEMPLATES = $(sort $(wildcard templates/*/*.t))
SOURCES   = $(wildcard xdrgen/*/*.c)
COMPILER  = $(SOURCES:xdrgen/%.c=$B/compiler/%.o) $B/compiler/xdr.tab.o $B/compiler/xdr.lex.o $B/compiler/embedded.o \
            $B/compiler/rpc_library.o \
            $B/runtime/xdr_error.o
LIBRARIES = -ljansson -ltalloc
# what is linked with what xdrgen writes; and what only a protocol's tests need
RUNTIME   = $(patsubst runtime/%.c,$B/runtime/%.o,$(wildcard runtime/*.c runtime/rpc/*.c))
TESTING   = $(patsubst runtime/%.c,$B/runtime/%.o,$(wildcard runtime/testing/*.c))
ARCHIVES  = $B/libxdrgen-testing.a $B/libxdrgen.a
HEADERS   = -Iruntime -Iruntime/rpc -Iruntime/testing
# the committed output: what `make current` proves to be xdrgen's
GENERATED = $(foreach p,$(PROTOCOLS),$B/generated/$(p).o $B/generated/$(p)_check.o $B/generated/$(p)_types.o)
GENERATE  = $(GEN) --passthrough=skip -o generated
# of this one the documents of its limits, too
FLAGSHIP  = examples/remote_protocol.x

COMPILE   = $(CC) $(CFLAGS) $(WARNINGS) -MMD -MP -c -o $@ $<

all:
	@tools/deps.sh build
	@$(MAKE) --no-print-directory $B/xdrgen $(ARCHIVES)

# --- the compiler ---

$B/xdrgen: $(COMPILER)
	$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ $(LIBRARIES)
$B/compiler/%.o: xdrgen/%.c $B/xdr.tab.h $B/xdr.lex.h
	@mkdir -p $(@D)
	$(COMPILE) -std=gnu11 -Ixdrgen -Iruntime -I$B -DXDRGEN_VERSION='"$(VERSION)"'
$B/compiler/xdr.%.o: $B/xdr.%.c $B/xdr.tab.h | $B/compiler
	$(COMPILE) -std=gnu11 $(QUIET) -Ixdrgen -I$B
$B/compiler/embedded.o $B/compiler/rpc_library.o: $B/compiler/%.o: $B/%.c | $B/compiler
	$(COMPILE) -std=gnu11 -Ixdrgen
$B/xdr.tab.c $B/xdr.tab.h &: grammar/xdr.y | $B/tests
	bison -Wall -Werror --header=$B/xdr.tab.h -o $B/xdr.tab.c $<
$B/xdr.lex.c $B/xdr.lex.h &: grammar/xdr.l | $B/tests
	flex --header-file=$B/xdr.lex.h -o $B/xdr.lex.c $<
$B/rpc_library.c: tools/embed_rpc_library.sh share/rpc_types.x | $B/tests
	tools/embed_rpc_library.sh share/rpc_types.x >$@.new && mv $@.new $@
$B/embedded.c: tools/embed.sh $(TEMPLATES) | $B/tests
	tools/embed.sh $(TEMPLATES) >$@.new && mv $@.new $@

# --- the runtime, and the examples' protocols ---

$B/libxdrgen.a: $(RUNTIME)
$B/libxdrgen-testing.a: $(TESTING)
$(ARCHIVES):
	rm -f $@ && $(AR) rcs $@ $^
$B/runtime/%.o: runtime/%.c | $B/runtime/rpc $B/runtime/testing
	$(COMPILE) -std=c11 -Iruntime
$B/generated/%.o: generated/%.c | $B/generated
	$(COMPILE) -std=c11 -Iruntime -Igenerated
$B/demo/%.o: $B/demo/%.c
	$(COMPILE) -std=c11 -Iruntime -I$B/demo
$B/compiler $B/runtime/rpc $B/runtime/testing $B/generated $B/tests:
	mkdir -p $@

# --- what people run ---

demo:
	@tools/deps.sh build
	@tools/demo.sh
current: $B/xdrgen
	$(GENERATE) --check --diff $(SPECS)
	$(GENERATE) -e docs --check --diff $(FLAGSHIP)
	$(GEN) -o runtime/rpc --check --diff share/rpc_types.x
	@echo "generated/ is what $(XDRGEN) writes"
bless: $B/xdrgen
	$(GENERATE) $(SPECS)
	$(GENERATE) -e docs $(FLAGSHIP)
	$(GEN) -o runtime/rpc share/rpc_types.x
	XDRGEN=$B/xdrgen tests/golden.sh --bless
	tests/transcripts.py --bless $B/xdrgen
	tools/manual.sh $B/xdrgen docs/xdrgen.1 >$B/xdrgen.1 && cp $B/xdrgen.1 docs/xdrgen.1
clean:
	rm -rf build

include examples/libvirt/libvirt.mk
include tests/tests.mk
include tests/check.mk
include tools/install.mk
include bench/bench.mk

.PHONY: all demo current bless clean
-include $(wildcard $B/*.d $B/*/*.d $B/*/*/*.d)
