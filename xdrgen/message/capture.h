/* capture.h -- bytes that hold messages, to text or JSON: one message, a message a line, or libvirt's frames. */
#ifndef XDRGEN_CAPTURE_H
#define XDRGEN_CAPTURE_H

#include "base/buffer.h"
#include "base/diag.h"
#include "model/model.h"

struct capture {
    void *ctx;
    struct diag *diag;          /* a message that is wrong is an error of it */
    const char *name;           /* of the input, in errors */
    const struct list *specs;   /* struct spec */
    bool json, trailing;        /* --format=json, --trailing */
    struct buffer *out;
    FILE *stream;               /* where out goes when it is long; NULL: all is kept */
};

/* All of these: what could be read is printed, and each error is recorded. */
void capture_value(struct capture *capture, const struct spec *spec, const struct type *type, const uint8_t *bytes,
                   size_t length);

/* `TYPE HEX` a line. */
void capture_lines(struct capture *capture, const uint8_t *bytes, size_t length);

/* What a connection of libvirt carries: length word, header, payload, and the next. */
void capture_libvirt(struct capture *capture, const uint8_t *bytes, size_t length);

/* The inverses: JSON to bytes, and `TYPE JSON` a line to a line of hex. Of lines that are wrong there is none. */
void capture_encode(struct capture *capture, const struct type *type, const char *text, size_t length);
void capture_encode_lines(struct capture *capture, const char *text, size_t length);

#endif
