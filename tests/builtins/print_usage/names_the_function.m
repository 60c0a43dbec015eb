% The error names the function that calls it.
%@ source: octave-cli 7.3; language.md 20.15
try, f(), catch e, disp(e.message), disp(e.identifier), end
%| Invalid call to f
%| Octave:invalid-fun-call
function f()
    print_usage();
end
