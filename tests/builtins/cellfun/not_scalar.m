% Uniform results are scalars.
%@ source: spec 21
cellfun(@(x) [x x], {1, 2})
%@ error: MATLAB:cellfun:NotAScalarOutput "Non-scalar in Uniform output, at index 1, output 1.\nSet 'UniformOutput' to false."
