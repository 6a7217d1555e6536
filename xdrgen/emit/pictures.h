/* pictures.h -- where the pictures of a document have their lines. */
#ifndef XDRGEN_PICTURES_H
#define XDRGEN_PICTURES_H

#include "emit/analysis.h"

/* Puts the places of the picture of shares into the bodies, of the picture of growth into the constants; both when these are known. */
void pictures_draw(struct analysis *analysis);

#endif
