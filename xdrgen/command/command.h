/* command.h -- what a command is: a name, what it says of itself, the table of its options, and its run. */
#ifndef XDRGEN_COMMAND_H
#define XDRGEN_COMMAND_H

#include <stdbool.h>
#include <stddef.h>

#include "base/diag.h"
#include "resolve/load.h"
#include "template/claims.h"

enum { EXIT_FINE = 0, EXIT_WRONG = 1, EXIT_TROUBLE = 2 };

struct command;

/* What every run of a command has. The struct that a command's options are stored in begins with it. */
struct run {
    void *ctx;
    const struct command *command;
    const struct command *const *all; /* commands, NULL at the end */
    struct diag *diag;
    struct claims *claims; /* what is read and written */
    bool trouble;          /* usage, or a file that cannot be read or written: the exit status is 2 */
    unsigned color;        /* --color: enum color */
    struct list operands;  /* const char * */
    /* of commands that have these options */
    const char *output;    /* -o */
    struct load_options load;
    unsigned standard;     /* --std: enum standard */
    unsigned passthrough;  /* --passthrough: enum passthrough */
    struct list defines;   /* -D */
    struct list undefines; /* -U */
    struct list folders;   /* -I */
    struct list sets;      /* --set */
    struct list imports;   /* --import */
    struct list extern_from; /* --extern-from */
    struct list c_names;   /* --c-name */
};

/* What becomes of an option's value, and so the type of what stands at its offset. */
enum option_kind {
    OPTION_FLAG,   /* bool: it is there */
    OPTION_TEXT,   /* const char *: the last value */
    OPTION_LIST,   /* struct list: all values */
    OPTION_WORDS,  /* struct list: what commas part in all values */
    OPTION_COUNT,  /* unsigned long: a number over 0 */
    OPTION_CHOICE, /* unsigned: which of `words` the value is */
    OPTION_CALL    /* `take` sees to it */
};

/* What a shell completes a value or an operand with, if it is none of a few words. */
enum completes { COMPLETES_NOTHING, COMPLETES_FILES, COMPLETES_FOLDERS, COMPLETES_SPECIFICATIONS, COMPLETES_KINDS,
                 COMPLETES_WARNINGS, COMPLETES_TOPICS, COMPLETES_SHELLS };

struct option_row {
    const char *name;         /* behind "--"; NULL: there is no long name */
    const char *letters;      /* behind "-"; NULL */
    const char *argument;     /* what help calls the value; NULL: it takes none */
    enum option_kind kind;
    size_t offset;            /* in the command's own struct */
    const char *help;         /* a phrase; of a choice its words are added */
    const char *const *words; /* of a choice: the first is the default, NULL the end */
    const char *fixed;        /* the value of a choice without an argument */
    bool is_optional;         /* the value, which then stands behind a '=' */
    enum completes completes;
    int (*take)(struct run *run, const char *value); /* GO_ON, or the exit status */
};

enum { GO_ON = -1 };

/* Options that belong together; several commands may have them. */
struct option_group {
    const char *title;
    const struct option_row *rows;
    size_t count;
};

enum { GROUPS_MAX = 4 };

struct command {
    const char *name;
    const char *operands; /* as help shows them; NULL: it takes none, in brackets: it may do without */
    enum completes completes; /* these */
    const char *summary;  /* a phrase */
    const struct option_group *groups[GROUPS_MAX + 1]; /* its own first */
    size_t size;          /* of the struct that begins with struct run */
    int (*run)(struct run *run);
};

/* What main lists. One without a name stands for a command line that has none. */
extern const struct command command_gen, command_limits, command_decode, command_encode, command_json, command_templates,
    command_help, command_completion;

/* NULL if there is none of this name. */
const struct command *command_find(const struct command *const *all, const char *name);

/* The i-th option of all groups; NULL behind the last. */
const struct option_row *command_option(const struct command *command, size_t i);

/* Says that a command was called wrongly, and where help is; the exit status. */
int command_refuse(const struct command *command, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* "; did you mean 'X'?", or nothing: of names of commands, kinds and so on. */
const char *command_guess(void *ctx, const char *word, const struct list *names);

/* One word of a list as prose has them: "a, b or c". */
const char *command_join(void *ctx, const struct list *words, const char *last);

#endif
