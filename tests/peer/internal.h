/* internal.h -- what the `%` lines of examples/*.x include in libvirt, as far as rpcgen's output needs it here. */
#ifndef PEER_INTERNAL_H
#define PEER_INTERNAL_H

#define VIR_UUID_BUFLEN 16
#define VIR_SECURITY_MODEL_BUFLEN 257
#define VIR_SECURITY_LABEL_BUFLEN 4097
#define VIR_SECURITY_DOI_BUFLEN 257

enum {
    VIR_TYPED_PARAM_INT = 1,
    VIR_TYPED_PARAM_UINT = 2,
    VIR_TYPED_PARAM_LLONG = 3,
    VIR_TYPED_PARAM_ULLONG = 4,
    VIR_TYPED_PARAM_DOUBLE = 5,
    VIR_TYPED_PARAM_BOOLEAN = 6,
    VIR_TYPED_PARAM_STRING = 7
};

#endif
