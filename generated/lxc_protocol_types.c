/* lxc_protocol_types.c -- written by xdrgen from lxc_protocol.x; do not edit.
 *
 * The descriptions of the types, and the functions that encode and decode whole values: when a marshaller
 * (lxc_protocol.c) gives up, they find out why by the description. */
#include "xdr_marshal.h"

#include "lxc_protocol.h"

/* What the specification was told of constants of C, where their header is included and has them as macros. */
#ifdef VIR_UUID_BUFLEN
_Static_assert(VIR_UUID_BUFLEN == 16, "VIR_UUID_BUFLEN is not 16, as the specification was told");
#endif
#ifdef VIR_TYPED_PARAM_INT
_Static_assert(VIR_TYPED_PARAM_INT == 1, "VIR_TYPED_PARAM_INT is not 1, as the specification was told");
#endif
#ifdef VIR_TYPED_PARAM_UINT
_Static_assert(VIR_TYPED_PARAM_UINT == 2, "VIR_TYPED_PARAM_UINT is not 2, as the specification was told");
#endif
#ifdef VIR_TYPED_PARAM_LLONG
_Static_assert(VIR_TYPED_PARAM_LLONG == 3, "VIR_TYPED_PARAM_LLONG is not 3, as the specification was told");
#endif
#ifdef VIR_TYPED_PARAM_ULLONG
_Static_assert(VIR_TYPED_PARAM_ULLONG == 4, "VIR_TYPED_PARAM_ULLONG is not 4, as the specification was told");
#endif
#ifdef VIR_TYPED_PARAM_DOUBLE
_Static_assert(VIR_TYPED_PARAM_DOUBLE == 5, "VIR_TYPED_PARAM_DOUBLE is not 5, as the specification was told");
#endif
#ifdef VIR_TYPED_PARAM_BOOLEAN
_Static_assert(VIR_TYPED_PARAM_BOOLEAN == 6, "VIR_TYPED_PARAM_BOOLEAN is not 6, as the specification was told");
#endif
#ifdef VIR_TYPED_PARAM_STRING
_Static_assert(VIR_TYPED_PARAM_STRING == 7, "VIR_TYPED_PARAM_STRING is not 7, as the specification was told");
#endif
#ifdef VIR_SECURITY_LABEL_BUFLEN
_Static_assert(VIR_SECURITY_LABEL_BUFLEN == 4097, "VIR_SECURITY_LABEL_BUFLEN is not 4097, as the specification was told");
#endif
#ifdef VIR_SECURITY_MODEL_BUFLEN
_Static_assert(VIR_SECURITY_MODEL_BUFLEN == 257, "VIR_SECURITY_MODEL_BUFLEN is not 257, as the specification was told");
#endif
#ifdef VIR_SECURITY_DOI_BUFLEN
_Static_assert(VIR_SECURITY_DOI_BUFLEN == 257, "VIR_SECURITY_DOI_BUFLEN is not 257, as the specification was told");
#endif

/* Bounds on memory rest on the sizes of these types, here and on other machines. */
XDR_ASSERT_SIZE(lxc_domain_open_namespace_args, 48, 32, 32);
XDR_ASSERT_SIZE(lxc_procedure, 4, 4, 4);

static const struct xdr_member lxc_domain_open_namespace_args_members[] = {
    {"dom", &remote_nonnull_domain_xdr, XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(lxc_domain_open_namespace_args, dom), NULL},
    {"flags", &xdr_builtin_types[XDR_UNSIGNED], XDR_SHAPE_SCALAR, 0, NULL,
     offsetof(lxc_domain_open_namespace_args, flags), NULL},
};

const struct xdr_type lxc_domain_open_namespace_args_xdr = {
    .name = "lxc_domain_open_namespace_args",
    .size = sizeof(lxc_domain_open_namespace_args),
    .least = 28,
    .ratio = 2,
    .kind = XDR_STRUCT,
    .members = lxc_domain_open_namespace_args_members,
    .count = sizeof lxc_domain_open_namespace_args_members / sizeof *lxc_domain_open_namespace_args_members,
};

enum xdr_status lxc_domain_open_namespace_args_encode(struct xdr_encoder *_e, const lxc_domain_open_namespace_args *_v)
{
    return xdr_encode_end(lxc_domain_open_namespace_args_put(xdr_encode_begin(_e, &lxc_domain_open_namespace_args_xdr), _e, _v), _e, &lxc_domain_open_namespace_args_xdr, _v);
}

enum xdr_status lxc_domain_open_namespace_args_decode(struct xdr_decoder *_d, lxc_domain_open_namespace_args *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &lxc_domain_open_namespace_args_xdr);
    do
        _c = lxc_domain_open_namespace_args_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &lxc_domain_open_namespace_args_xdr));
    return xdr_decode_end(_c, _d, &lxc_domain_open_namespace_args_xdr, _v);
}

static const struct xdr_enumerator lxc_procedure_values[] = {
    {"LXC_PROC_DOMAIN_OPEN_NAMESPACE", LXC_PROC_DOMAIN_OPEN_NAMESPACE},
};

const struct xdr_type lxc_procedure_xdr = {
    .name = "lxc_procedure",
    .size = sizeof(lxc_procedure),
    .least = 4,
    .ratio = 0,
    .is_fixed = true,
    .kind = XDR_ENUM,
    .values = lxc_procedure_values,
    .count = sizeof lxc_procedure_values / sizeof *lxc_procedure_values,
};

enum xdr_status lxc_procedure_encode(struct xdr_encoder *_e, const lxc_procedure *_v)
{
    return xdr_encode_end(lxc_procedure_put(xdr_encode_begin(_e, &lxc_procedure_xdr), _e, _v), _e, &lxc_procedure_xdr, _v);
}

enum xdr_status lxc_procedure_decode(struct xdr_decoder *_d, lxc_procedure *_v)
{
    struct xdr_cursor _c = xdr_decode_begin(_d, &lxc_procedure_xdr);
    do
        _c = lxc_procedure_get(_c, _d, _v);
    while (xdr_decode_again(&_c, _d, &lxc_procedure_xdr));
    return xdr_decode_end(_c, _d, &lxc_procedure_xdr, _v);
}
