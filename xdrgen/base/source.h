/* source.h -- the bytes of a specification, and the way from an offset to a line and a column. */
#ifndef XDRGEN_SOURCE_H
#define XDRGEN_SOURCE_H

#include <stddef.h>
#include <stdint.h>

/* A half-open range of byte offsets: [begin, end). */
struct span {
    uint32_t begin, end;
};

/* A place in a text, and what it is called there. */
struct landmark {
    const char *name;
    const struct source *source;
    struct span span;
};

/* A part of a text that was put together from others (collage.h). */
struct piece {
    const struct source *source; /* where it is from */
    const struct landmark *macro;   /* NULL: these are the bytes of the origin, one by one; or all of it is written for the origin */
    struct span origin;          /* there */
    uint32_t begin;              /* in the text */
    unsigned outputs;            /* the set of outputs that it is for */
};

/* A line whose number and file are others than one would count (`# 33 "FILE"`), and so all behind it. */
struct mark {
    uint32_t line;    /* as one counts */
    uint32_t number;  /* as it is said */
    const char *name; /* of the file */
};

struct source {
    const char *name; /* as the user wrote it, or "<stdin>" */
    const char *identity; /* one for each file, however its path is spelled; the name of what is no file */
    const char *path; /* what @import resolves against: the same, or "" for stdin */
    const char *text; /* length bytes and a NUL after them */
    uint32_t length;
    uint32_t *lines; /* offset of the first byte of each line */
    uint32_t line_count;
    const struct piece *pieces; /* NULL: it is read from a file as it is; otherwise in the order of the text */
    uint32_t piece_count;
    struct mark *marks; /* in the order of the text */
    uint32_t mark_count;
    const struct landmark *includer; /* of a text that another includes */
};

struct position {
    uint32_t line, column; /* both count from 1; columns are bytes */
    const char *name; /* of the file */
};

/* Where a text that was put together is from. */
struct origin {
    const struct source *source;
    struct span span;
    const struct landmark *macro; /* whose expansion it is; NULL */
};

/* What messages call what is read from a path. */
const char *source_label(const char *path);

/* Reads a whole file ("-" is stdin; a pipe that somebody writes to will do) into memory under ctx. NULL on failure, with
 * *why telling why. */
struct source *source_read(void *ctx, const char *path, const char **why) __attribute__((warn_unused_result));

/* The same of what another text names, which must be a regular file. */
struct source *source_read_file(void *ctx, const char *path, const char **why) __attribute__((warn_unused_result));

/* A source over a copy of the given bytes, for tests and for built-in texts. */
struct source *source_from_bytes(void *ctx, const char *name, const char *bytes, size_t length)
    __attribute__((warn_unused_result));

/* A source over pieces of others, under the name of one. The text, with a NUL behind it, and the pieces are taken over. */
struct source *source_from_pieces(void *ctx, const struct source *like, char *text, size_t length,
                                  const struct piece *pieces, size_t count) __attribute__((warn_unused_result));

/* What was read from a file, and stands there. */
struct origin source_origin(const struct source *source, struct span span);

/* The outputs that a byte of the text is for; all of them, unless it is said. */
unsigned source_outputs(const struct source *source, uint32_t offset);

/* From the line behind the one of this offset on lines are counted, and the file is called, as said; name: NULL, as before. */
void source_mark(struct source *source, uint32_t offset, uint32_t number, const char *name);

/* As marks have it, of what was read from a file. */
struct position source_position(const struct source *source, uint32_t offset);

/* The line, counted from 1, that an offset is on, whatever marks say. */
uint32_t source_find_line(const struct source *source, uint32_t offset);

/* The span of a line (counted from 1), its newline not included. */
struct span source_line(const struct source *source, uint32_t line);

#endif
