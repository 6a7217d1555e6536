/* main.c -- the list of commands, and what only a process can do: its outputs, its end. */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "command/groups.h"
#include "command/run.h"

static const struct command *const commands[] = {
    &command_gen,  &command_limits,    &command_decode, &command_encode,
    &command_json, &command_templates, &command_help,   &command_completion, NULL,
};

enum { POOL_SIZE = 8 << 20 }; /* for most runs; what is not used costs nothing */

static int refuse_nothing(struct run *run)
{
    return command_refuse(run->command, "a command is missing");
}

static const struct command no_command = {
    .operands = "[COMMAND]",
    .groups = {&common_options},
    .size = sizeof(struct run),
    .run = refuse_nothing,
};

static int refuse_command(void *ctx, const char *name)
{
    struct list names = {0};
    for (size_t i = 0; commands[i]; i++)
        list_add(ctx, &names, (void *)(uintptr_t)commands[i]->name);
    return command_refuse(&no_command, "there is no command '%s'%s", name, command_guess(ctx, name, &names));
}

/* What is printed may fail as late as here. */
static int end_output(int status)
{
    if (fflush(stdout) == 0 && !ferror(stdout))
        return status;
    if (status == EXIT_FINE)
        fprintf(stderr, "<stdout>: error: cannot write: %s\n", strerror(errno));
    return EXIT_TROUBLE;
}

static int run(void *ctx, char **words)
{
    const struct command *command = *words ? command_find(commands, *words) : NULL;
    if (command)
        return run_command(ctx, commands, command, words + 1);
    return *words && (*words)[0] != '-' ? refuse_command(ctx, *words) : run_command(ctx, commands, &no_command, words);
}

int main(int argc, char **argv)
{
    static char messages[BUFSIZ]; /* or each of their characters would be a write of its own */
    void *volatile ctx; /* with the process all memory ends at once, which is faster than to free each piece */
    setvbuf(stderr, messages, _IOFBF, sizeof messages);
    signal(SIGPIPE, SIG_IGN); /* a closed pipe is a write error like any other */
    ctx = talloc_pool(NULL, POOL_SIZE);
    exit(end_output(run(ctx, argv + (argc > 0))));
}
