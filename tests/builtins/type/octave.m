% In Octave's dialect variables come first, and the text says what the name is.
%@ source: octave-cli 7.3
%@ compat: octave
x = 5;
assert (evalc ("type x"), "x is a variable\n5\n\n")
assert (evalc ("type sin"), "sin is a built-in function\n\n")
t = type ("adds_one_to");
assert (strncmp (t{1}, "adds_one_to is the user-defined function defined from: ", 55))
assert (t{1}(end-4:end), "end\n\n")
fail = "";
try, type no_such_name_zz, catch e, fail = e.message; end
assert (fail, "type: 'no_such_name_zz' undefined")
