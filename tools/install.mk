# install.mk -- `make install` and `make uninstall`: PREFIX is where it goes, DESTDIR (for packagers) what stands before.

BINDIR        = $(PREFIX)/bin
INCLUDEDIR    = $(PREFIX)/include
LIBDIR        = $(PREFIX)/lib
MANDIR        = $(PREFIX)/share/man
COMPLETIONDIR = $(PREFIX)/share/bash-completion/completions
INSTALL       = install

# each file, and where it goes
INSTALLED_HEADERS = $(patsubst runtime/%,$(INCLUDEDIR)/xdrgen/%,$(wildcard runtime/*.h))
INSTALLED = $(BINDIR)/xdrgen $(INSTALLED_HEADERS) $(LIBDIR)/libxdrgen.a $(LIBDIR)/pkgconfig/xdrgen.pc \
            $(MANDIR)/man1/xdrgen.1 $(COMPLETIONDIR)/xdrgen

install: all
	$(INSTALL) -d $(patsubst %,"$(DESTDIR)"%,$(sort $(dir $(INSTALLED))))
	$(INSTALL) -m 755 $B/xdrgen "$(DESTDIR)$(BINDIR)/xdrgen"
	$(INSTALL) -m 644 runtime/*.h "$(DESTDIR)$(INCLUDEDIR)/xdrgen"
	$(INSTALL) -m 644 $B/libxdrgen.a "$(DESTDIR)$(LIBDIR)/libxdrgen.a"
	sed -e 's|@PREFIX@|$(PREFIX)|' -e 's|@INCLUDEDIR@|$(INCLUDEDIR)|' -e 's|@LIBDIR@|$(LIBDIR)|' \
	    -e 's|@VERSION@|$(VERSION)|' xdrgen.pc.in >"$(DESTDIR)$(LIBDIR)/pkgconfig/xdrgen.pc"
	chmod 644 "$(DESTDIR)$(LIBDIR)/pkgconfig/xdrgen.pc"
	$(INSTALL) -m 644 docs/xdrgen.1 "$(DESTDIR)$(MANDIR)/man1/xdrgen.1"
	$(INSTALL) -m 644 completions/xdrgen.bash "$(DESTDIR)$(COMPLETIONDIR)/xdrgen"
uninstall:
	rm -f $(INSTALLED:%="$(DESTDIR)"%)
	-rmdir "$(DESTDIR)$(INCLUDEDIR)/xdrgen"

.PHONY: install uninstall
