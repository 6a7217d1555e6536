# install.mk -- `make install` and `make uninstall`: PREFIX is where it goes, DESTDIR (for packagers) what stands before.

BINDIR        = $(PREFIX)/bin
INCLUDEDIR    = $(PREFIX)/include
LIBDIR        = $(PREFIX)/lib
MANDIR        = $(PREFIX)/share/man
DOCDIR        = $(PREFIX)/share/doc/xdrgen
SPECDIR       = $(PREFIX)/share/xdrgen
BASHDIR       = $(PREFIX)/share/bash-completion/completions
ZSHDIR        = $(PREFIX)/share/zsh/site-functions
FISHDIR       = $(PREFIX)/share/fish/vendor_completions.d
INSTALL       = install

# as they lie here, for they link to each other
DOCUMENTS = README.md CONTRIBUTING.md SECURITY.md LICENSE $(wildcard docs/* examples/*.x examples/libvirt/*) \
            generated/remote_protocol_limits.html generated/remote_protocol_limits.md
# each file, and where it goes
PUBLIC_HEADERS    = $(filter-out $(OWN_HEADERS),$(wildcard runtime/*.h runtime/*/*.h))
# the runtime's own
OWN_HEADERS       = runtime/xdr_find.h runtime/xdr_pass.h runtime/xdr_rules.h
INSTALLED_HEADERS = $(addprefix $(INCLUDEDIR)/xdrgen/,$(notdir $(PUBLIC_HEADERS)))
INSTALLED_ARCHIVES = $(ARCHIVES:$B/%=$(LIBDIR)/%)
PACKAGES  = $(patsubst tools/%.in,$(LIBDIR)/pkgconfig/%,$(wildcard tools/*.pc.in))
# what is built in, for who reads it or imports it by name
SPECIFICATIONS = share/rpc_types.x
INSTALLED = $(BINDIR)/xdrgen $(SPECIFICATIONS:share/%=$(SPECDIR)/%) $(INSTALLED_HEADERS) $(INSTALLED_ARCHIVES) $(PACKAGES) $(MANDIR)/man1/xdrgen.1 \
            $(BASHDIR)/xdrgen $(ZSHDIR)/_xdrgen $(FISHDIR)/xdrgen.fish $(DOCUMENTS:%=$(DOCDIR)/%)
# the folders that are ours alone, the inner ones first
OWN_FOLDERS = $(INCLUDEDIR)/xdrgen $(SPECDIR) $(DOCDIR)/examples/libvirt $(DOCDIR)/examples $(DOCDIR)/docs $(DOCDIR)/generated $(DOCDIR)

# a place as pkg-config can move it: under ${prefix}, if it is
PLACE = $(patsubst $(PREFIX)/%,$${prefix}/%,$(1))

install: all
	$(INSTALL) -d $(patsubst %,"$(DESTDIR)"%,$(sort $(dir $(INSTALLED))))
	$(INSTALL) -m 755 $B/xdrgen "$(DESTDIR)$(BINDIR)/xdrgen"
	$(INSTALL) -m 644 $(SPECIFICATIONS) "$(DESTDIR)$(SPECDIR)"
	$(INSTALL) -m 644 $(PUBLIC_HEADERS) "$(DESTDIR)$(INCLUDEDIR)/xdrgen"
	$(INSTALL) -m 644 $(ARCHIVES) "$(DESTDIR)$(LIBDIR)"
	for package in $(notdir $(PACKAGES)); do \
	    sed -e 's|@PREFIX@|$(PREFIX)|' -e 's|@BINDIR@|$(call PLACE,$(BINDIR))|' -e 's|@VERSION@|$(VERSION)|' \
	        -e 's|@INCLUDEDIR@|$(call PLACE,$(INCLUDEDIR))|' -e 's|@LIBDIR@|$(call PLACE,$(LIBDIR))|' \
	        tools/$$package.in >"$(DESTDIR)$(LIBDIR)/pkgconfig/$$package" && \
	    chmod 644 "$(DESTDIR)$(LIBDIR)/pkgconfig/$$package" || exit 1; \
	done
	$(INSTALL) -m 644 docs/xdrgen.1 "$(DESTDIR)$(MANDIR)/man1/xdrgen.1"
	$(XDRGEN) completion bash >$B/completion && $(INSTALL) -m 644 $B/completion "$(DESTDIR)$(BASHDIR)/xdrgen"
	$(XDRGEN) completion zsh >$B/completion && $(INSTALL) -m 644 $B/completion "$(DESTDIR)$(ZSHDIR)/_xdrgen"
	$(XDRGEN) completion fish >$B/completion && $(INSTALL) -m 644 $B/completion "$(DESTDIR)$(FISHDIR)/xdrgen.fish"
	for document in $(DOCUMENTS); do \
	    $(INSTALL) -m 644 $$document "$(DESTDIR)$(DOCDIR)/$$document" || exit 1; \
	done
uninstall:
	rm -f $(INSTALLED:%="$(DESTDIR)"%)
	rmdir $(OWN_FOLDERS:%="$(DESTDIR)"%) 2>/dev/null || true # others may have put something there

.PHONY: install uninstall
