% An anonymous function refuses more inputs than it names and misses the ones it reads.
%@ source: language.md 7.11
f = @(x) x;
try, f(1, 2); catch e1, end
try, f(); catch e2, end
assert(strcmp(e1.identifier, 'MATLAB:TooManyInputs'))
assert(strcmp(e2.identifier, 'MATLAB:minrhs'))
