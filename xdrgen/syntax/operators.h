/* operators.h -- the operators of expressions. */
#ifndef XDRGEN_OPERATORS_H
#define XDRGEN_OPERATORS_H

/* Operators are told apart by their spelling: the character, or one of these for the two-character ones. */
enum ast_operator { AST_SHIFT_LEFT = 256, AST_SHIFT_RIGHT, AST_LESS_EQUAL, AST_GREATER_EQUAL, AST_EQUAL, AST_NOT_EQUAL,
                    AST_AND, AST_OR };

#endif
