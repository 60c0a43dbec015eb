% Uniform results have one class.
%@ source: trap 19
cellfun(@(x) x, {1, 'a'})
%@ error: MATLAB:cellfun:UnimplementedOutputArrayType
