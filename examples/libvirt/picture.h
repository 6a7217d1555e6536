/* picture.h -- what a screenshot shows. */
#ifndef PICTURE_H
#define PICTURE_H

#include <stddef.h>
#include <stdint.h>

struct picture {
    const char *type; /* MIME */
    uint8_t *bytes;   /* of the talloc context */
    size_t size;
};

/* The picture in a file, or one of our own if path is NULL. Its bytes are NULL if there is none. */
struct picture picture_load(void *ctx, const char *path);

#endif
