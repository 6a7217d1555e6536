/* peer.h -- rpcgen + libtirpc as the other side: see templates/peer/peer.t. Cannot be included with our own headers,
 * for the types have the same names. */
#ifndef PEER_H
#define PEER_H

#include <inttypes.h>
#include <rpc/rpc.h>
#include <stdio.h>
#include <string.h>

#include "peer_table.h"

static inline void peer_indent(FILE *out, int indent)
{
    fprintf(out, "%*s", 2 * indent, "");
}

static inline void peer_element(FILE *out, int indent)
{
    fputc('\n', out);
    peer_indent(out, indent);
}

static inline void peer_elements_end(FILE *out, size_t count, int indent)
{
    if (count > 0)
        peer_element(out, indent);
    fputs("]", out);
}

static inline void peer_text(FILE *out, const char *text, size_t length)
{
    fputc('"', out);
    for (size_t i = 0; i < length; i++) {
        unsigned char c = (unsigned char)text[i];
        if (c == '"' || c == '\\')
            fprintf(out, "\\%c", c);
        else if (c < 0x20 || c >= 0x7f)
            fprintf(out, "\\x%02x", c);
        else
            fputc(c, out);
    }
    fputc('"', out);
}

static inline void peer_bytes(FILE *out, const void *bytes, size_t length)
{
    fputs("0x", out);
    for (size_t i = 0; i < length; i++)
        fprintf(out, "%02x", ((const unsigned char *)bytes)[i]);
}

static inline void peer_int(FILE *out, int v) { fprintf(out, "%d", v); }
static inline void peer_uint(FILE *out, unsigned v) { fprintf(out, "%u", v); }
static inline void peer_hyper(FILE *out, int64_t v) { fprintf(out, "%" PRId64, v); }
static inline void peer_uhyper(FILE *out, uint64_t v) { fprintf(out, "%" PRIu64, v); }
static inline void peer_float(FILE *out, float v) { fprintf(out, "%.9g", (double)v); }
static inline void peer_double(FILE *out, double v) { fprintf(out, "%.17g", v); }
static inline void peer_bool(FILE *out, int v) { fputs(v ? "true" : "false", out); }
static inline void peer_char(FILE *out, int v) { fprintf(out, "%d", (signed char)v); } /* whatever char is here */
static inline void peer_uchar(FILE *out, int v) { fprintf(out, "%d", v); }
static inline void peer_short(FILE *out, int v) { fprintf(out, "%d", v); }
static inline void peer_ushort(FILE *out, int v) { fprintf(out, "%d", v); }

#endif
