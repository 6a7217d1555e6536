/* frame.c -- libvirt's framing over our own virnet protocol. */
#include "frame.h"

#include "xdr_marshal.h"

int64_t frame_length(const uint8_t *bytes, size_t have, size_t max)
{
    if (have < VIR_NET_MESSAGE_LEN_MAX)
        return 0;
    uint32_t length = xdr_load_uint(bytes);
    return length >= FRAME_HEADER && length <= max ? (int64_t)length : -1;
}

bool frame_read_header(const uint8_t *message, virNetMessageHeader *header)
{
    struct xdr_arena none;
    xdr_arena_init(&none, NULL, 0);
    struct xdr_decoder d = xdr_decode_from(message + VIR_NET_MESSAGE_LEN_MAX, VIR_NET_MESSAGE_HEADER_MAX, &none);
    return virNetMessageHeader_decode(&d, header) == XDR_OK;
}

bool frame_write_header(uint8_t *message, size_t length, const virNetMessageHeader *header)
{
    struct xdr_encoder e = xdr_encode_into(message + VIR_NET_MESSAGE_LEN_MAX, VIR_NET_MESSAGE_HEADER_MAX);
    if (length < FRAME_HEADER || length > FRAME_MAX)
        return false;
    xdr_store_uint(message, (uint32_t)length);
    return virNetMessageHeader_encode(&e, header) == XDR_OK;
}
