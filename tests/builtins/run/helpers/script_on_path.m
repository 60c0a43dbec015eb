% Uses a variable of its caller.
made = start + 1;
