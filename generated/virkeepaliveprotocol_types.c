/* virkeepaliveprotocol_types.c -- written by xdrgen from virkeepaliveprotocol.x; do not edit.
 *
 * The descriptions of the types, and the functions that encode and decode whole values: when a marshaller
 * (virkeepaliveprotocol.c) gives up, they find out why by the description. */
#include "xdr_marshal.h"

#include "virkeepaliveprotocol.h"

/* Bounds on memory rest on the sizes of these types, here and on other machines. */
XDR_ASSERT_SIZE(keepalive_procedure, 4, 4, 4);

static const struct xdr_enumerator keepalive_procedure_values[] = {
    {"KEEPALIVE_PROC_PING", KEEPALIVE_PROC_PING},
    {"KEEPALIVE_PROC_PONG", KEEPALIVE_PROC_PONG},
};

const struct xdr_type keepalive_procedure_xdr = {
    .name = "keepalive_procedure",
    .size = sizeof(keepalive_procedure),
    .least = 4,
    .ratio = 0,
    .is_fixed = true,
    .kind = XDR_ENUM,
    .values = keepalive_procedure_values,
    .count = sizeof keepalive_procedure_values / sizeof *keepalive_procedure_values,
};

enum xdr_status keepalive_procedure_encode(struct xdr_encoder *_e, const keepalive_procedure *_v)
{
    return xdr_encode_end(keepalive_procedure_put(xdr_encode_begin(_e, &keepalive_procedure_xdr), _e, _v), _e, &keepalive_procedure_xdr, _v);
}

enum xdr_status keepalive_procedure_decode(struct xdr_decoder *_d, keepalive_procedure *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &keepalive_procedure_xdr);
    do
        _c = keepalive_procedure_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &keepalive_procedure_xdr));
    return xdr_decode_end(_c, _d, &keepalive_procedure_xdr, _v);
}
