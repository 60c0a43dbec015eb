% A callback under uniform output must give scalars.
%@ source: language.md 21
try, cellfun(@(x) [x x], {1, 2}); catch e1, end
try, arrayfun(@(x) 'ab', 1:2); catch e2, end
text = sprintf('Non-scalar in Uniform output, at index 1, output 1.\nSet ''UniformOutput'' to false.');
assert(strcmp(e1.identifier, 'MATLAB:cellfun:NotAScalarOutput') && strcmp(e1.message, text))
assert(strcmp(e2.identifier, 'MATLAB:arrayfun:NotAScalarOutput') && strcmp(e2.message, text))
