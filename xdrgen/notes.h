/* notes.h -- floor 3: what stands beside a member in the header: its bound and what annotations restrict, as a comment. */
#ifndef XDRGEN_NOTES_H
#define XDRGEN_NOTES_H

#include "model.h"

/* Adds `note` to each member of the file's types. */
void notes_spec(struct spec *spec);

#endif
