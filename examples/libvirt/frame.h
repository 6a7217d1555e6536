/* frame.h -- libvirt's framing: a length word, a header (virNetMessageHeader), and a body. See virnetprotocol.x. */
#ifndef FRAME_H
#define FRAME_H

#include "virnetprotocol.h"

enum {
    FRAME_HEADER = VIR_NET_MESSAGE_LEN_MAX + VIR_NET_MESSAGE_HEADER_MAX, /* bytes before the body */
    FRAME_MAX = VIR_NET_MESSAGE_MAX + VIR_NET_MESSAGE_LEN_MAX            /* the greatest length word */
};

/* The length of the message that begins at bytes, of which `have` are there: 0 while its length word is incomplete, -1
 * if the word is less than FRAME_HEADER or more than max. */
int64_t frame_length(const uint8_t *bytes, size_t have, size_t max);

/* Reads the header of a whole message. False if it is none of libvirt's (a type or status that does not exist). */
bool frame_read_header(const uint8_t *message, virNetMessageHeader *header) XDR_CHECKED;

/* Writes length word and header into the first FRAME_HEADER bytes of a message of length bytes. False if the header
 * breaks a limit. */
bool frame_write_header(uint8_t *message, size_t length, const virNetMessageHeader *header) XDR_CHECKED;

#endif
