# xdrgen: build, demo, check, bless, current, bench, install. `make demo` and `make check` need nothing else.

CC       = gcc
CFLAGS   = -O2 -g
WARNINGS = -Wall -Wextra -Wshadow -Wconversion -Wpedantic -Wstrict-prototypes -Wmissing-prototypes -Werror
# what flex and bison write is not ours to mend
QUIET    = -Wno-conversion -Wno-sign-conversion -Wno-unused-parameter -Wno-missing-prototypes -Wno-pedantic
PREFIX   = /usr/local
DESTDIR  =
DEPS     = yes
VERSION  = 0.1.0
B        = build

GRAMMAR   = $B/xdr.tab.o $B/xdr.lex.o
COMPILER  = $(patsubst xdrgen/%.c,$B/%.o,$(wildcard xdrgen/*.c)) $(GRAMMAR) $B/embedded.o
TEMPLATES = $(sort $(wildcard templates/*/*.t))
RUNTIME   = $(patsubst runtime/%.c,$B/runtime/%.o,$(wildcard runtime/*.c))

all: $B/xdrgen $B/libxdrgen.a

$B/xdrgen: $(COMPILER)
	$(CC) $(LDFLAGS) -o $@ $^ -ltalloc
$B/libxdrgen.a: $(RUNTIME)
	$(AR) rcs $@ $^

$B/%.o: xdrgen/%.c $B/xdr.tab.h $B/xdr.lex.h
	$(CC) -std=gnu11 $(CFLAGS) $(WARNINGS) -Ixdrgen -I$B -DXDRGEN_VERSION='"$(VERSION)"' -MMD -MP -c -o $@ $<
$B/xdr.%.o: $B/xdr.%.c
	$(CC) -std=gnu11 $(CFLAGS) $(WARNINGS) $(QUIET) -Ixdrgen -I$B -MMD -MP -c -o $@ $<
$B/embedded.o: $B/embedded.c
	$(CC) -std=gnu11 $(CFLAGS) $(WARNINGS) -Ixdrgen -MMD -MP -c -o $@ $<
$B/runtime/%.o: runtime/%.c
	@mkdir -p $(@D)
	$(CC) -std=c11 $(CFLAGS) $(WARNINGS) -MMD -MP -c -o $@ $<
$B/xdr.tab.c $B/xdr.tab.h &: grammar/xdr.y
	@mkdir -p $(@D)
	bison -Wall -Werror --header=$B/xdr.tab.h -o $B/xdr.tab.c $<
$B/xdr.lex.c $B/xdr.lex.h &: grammar/xdr.l
	@mkdir -p $(@D)
	flex --header-file=$B/xdr.lex.h -o $B/xdr.lex.c $<
$B/embedded.c: tools/embed.sh $(TEMPLATES)
	@mkdir -p $(@D)
	tools/embed.sh $(TEMPLATES) >$@.new && mv $@.new $@

clean:
	rm -rf $B

.PHONY: all clean
-include $(wildcard $B/*.d $B/*/*.d)
