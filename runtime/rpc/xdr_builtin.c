/* xdr_builtin.c -- the built-in types as bodies of procedures: `int RANDOM(void) = 1;`. */
#include "xdr_dispatch.h"
#include "xdr_marshal.h"

#define BUILTIN(NAME, KIND, SIZE)                                                                             \
    static enum xdr_status decode_##NAME(struct xdr_decoder *d, void *v)                                      \
    {                                                                                                         \
        const struct xdr_type *type = &xdr_builtin_types[KIND];                                               \
        return xdr_decode_end(xdr_##NAME##_get(xdr_decode_begin(d, type), d, v), d, type, v);                 \
    }                                                                                                         \
    static enum xdr_status encode_##NAME(struct xdr_encoder *e, const void *v)                                \
    {                                                                                                         \
        const struct xdr_type *type = &xdr_builtin_types[KIND];                                               \
        return xdr_encode_end(xdr_##NAME##_put(xdr_encode_begin(e, type), e, v), e, type, v);                       \
    }                                                                                                         \
    static uint64_t size_##NAME(const void *v)                                                                \
    {                                                                                                         \
        (void)v;                                                                                              \
        return SIZE;                                                                                          \
    }
#define BUILTINS(DO)                                     \
    DO(int, XDR_INT, 4)                         \
    DO(uint, XDR_UNSIGNED, 4)                  \
    DO(hyper, XDR_HYPER, 8)                     \
    DO(uhyper, XDR_UNSIGNED_HYPER, 8)          \
    DO(float, XDR_FLOAT, 4)                       \
    DO(double, XDR_DOUBLE, 8)                    \
    DO(quadruple, XDR_QUADRUPLE, 16) \
    DO(bool, XDR_BOOL, 4)                          \
    DO(char, XDR_CHAR, 4)                          \
    DO(uchar, XDR_UNSIGNED_CHAR, 4)       \
    DO(short, XDR_SHORT, 4)                     \
    DO(ushort, XDR_UNSIGNED_SHORT, 4) \
    DO(int8, XDR_INT8, 4)

BUILTINS(BUILTIN)

#define ROW(NAME, KIND, SIZE) \
    [KIND] = {&xdr_builtin_types[KIND], decode_##NAME, encode_##NAME, size_##NAME, SIZE, SIZE},

const struct xdr_codec xdr_builtin_codecs[] = {BUILTINS(ROW)};
