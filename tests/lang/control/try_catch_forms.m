% Catch takes an optional name, and try without catch swallows the error.
%@ source: language.md 5.9
try, error('a:b', 'x%d', 1), catch e, end
assert(strcmp(e.identifier, 'a:b') && strcmp(e.message, 'x1'))
n = 0;
try
    error('boom');
    n = 1;
catch
    n = 2;
end
assert(n == 2)
try, error('gone'); end
try, m = 1; catch ME, m = 2; end
assert(m == 1)
try error('q'), catch ME, m = 3; end
assert(m == 3 && strcmp(ME.message, 'q'))
