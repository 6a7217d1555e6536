/* escape.h -- texts as other formats must spell them. */
#ifndef XDRGEN_ESCAPE_H
#define XDRGEN_ESCAPE_H

#include "base/buffer.h"

enum escape { ESCAPE_NONE, ESCAPE_HTML, ESCAPE_MARKDOWN, ESCAPE_MAN, ESCAPE_CSV };

/* The words of @escape, by their number; NULL after the last. */
extern const char *const escape_names[];

/* Adds a text so that a reader of that format sees just its characters:
 *
 *   html       between tags, and in a quoted value of an attribute
 *   markdown   in a paragraph or a cell of a table: one line
 *   man        in a text line of mdoc: one line for each sentence
 *   csv        between quotes */
void escape_add(struct buffer *out, enum escape how, const char *text);

#endif
