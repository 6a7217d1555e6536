/* figures.h -- the sizes of each type, and the most memory that it takes, as constants of C. */
#ifndef XDRGEN_FIGURES_H
#define XDRGEN_FIGURES_H

#include "model/model.h"

/* Adds wire_min_text, wire_max_text and mem_max_text to each type of the file. */
void figures_spec(struct spec *spec);

#endif
