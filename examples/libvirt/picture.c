/* picture.c -- a file, or a drawing: a portable pixmap that fades from black to blue. */
#include "picture.h"

#include <stdio.h>
#include <string.h>
#include <talloc.h>

enum { WIDTH = 640, HEIGHT = 480, FILE_MAX = 32 << 20 };

static struct picture draw(void *ctx)
{
    static const char head[] = "P6 640 480 255\n";
    const size_t size = sizeof head - 1 + 3 * WIDTH * HEIGHT;
    struct picture picture = {"image/x-portable-pixmap", talloc_zero_array(ctx, uint8_t, (unsigned)size), size};
    if (!picture.bytes)
        return picture;
    memcpy(picture.bytes, head, sizeof head - 1);
    uint8_t *pixel = picture.bytes + sizeof head - 1;
    for (unsigned i = 0; i < WIDTH * HEIGHT; i++, pixel += 3)
        pixel[2] = (uint8_t)(i / WIDTH * 255 / HEIGHT);
    return picture;
}

static const char *type_of(const struct picture *picture)
{
    static const uint8_t png[] = {0x89, 'P', 'N', 'G'};
    return picture->size > sizeof png && memcmp(picture->bytes, png, sizeof png) == 0 ? "image/png"
                                                                                      : "application/octet-stream";
}

struct picture picture_load(void *ctx, const char *path)
{
    struct picture picture = {NULL, NULL, 0};
    if (!path)
        return draw(ctx);
    FILE *file = fopen(path, "rb");
    if (!file)
        return picture;
    long size = fseek(file, 0, SEEK_END) == 0 ? ftell(file) : -1;
    if (size >= 0 && size <= FILE_MAX && fseek(file, 0, SEEK_SET) == 0)
        picture.bytes = talloc_zero_array(ctx, uint8_t, (unsigned)size + 1);
    if (picture.bytes)
        picture.size = fread(picture.bytes, 1, (size_t)size, file);
    fclose(file);
    picture.type = type_of(&picture);
    return picture;
}
