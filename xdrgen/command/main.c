/* main.c -- the list of commands, and what only a process can do: its outputs, its end. */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "alloc.h"
#include "command/run.h"

const struct command *const commands[] = {
    &command_gen,  &command_limits,    &command_decode, &command_encode,
    &command_json, &command_templates, &command_help,   &command_completion, NULL,
};

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

static int refuse_command(const char *name)
{
    void *ctx = talloc_new(NULL);
    struct list names = {0};
    for (size_t i = 0; commands[i]; i++)
        list_add(ctx, &names, (void *)(uintptr_t)commands[i]->name);
    int status = command_refuse(&no_command, "there is no command '%s'%s", name, command_guess(ctx, name, &names));
    talloc_free(ctx);
    return status;
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

/* At once: what is in a buffer is not complete, and files are replaced only by a step that needs no memory. */
void alloc_exhausted(void)
{
    fputs("xdrgen: error: out of memory\n", stderr);
    fflush(stderr);
    _exit(EXIT_TROUBLE);
}

int main(int argc, char **argv)
{
    static char messages[BUFSIZ]; /* or each of their characters would be a write of its own */
    setvbuf(stderr, messages, _IOFBF, sizeof messages);
    signal(SIGPIPE, SIG_IGN); /* a closed pipe is a write error like any other */
    if (argc < 2 || argv[1][0] == '-')
        exit(end_output(run_command(&no_command, argv + (argc > 0))));
    const struct command *command = command_find(argv[1]);
    int status = command ? run_command(command, argv + 2) : refuse_command(argv[1]);
    exit(end_output(status)); /* with the process all memory ends at once, which is faster than to free each piece */
}
