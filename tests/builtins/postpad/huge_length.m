% A length beyond the memory is an error of the size.
%@ source: octave-cli 7.3
ids = {};
try, prepad([1 2 3], 1e12); catch e, ids{end+1} = e.identifier; end
try, prepad([1 2 3], 2^52, 7, 2); catch e, ids{end+1} = e.identifier; end
assert(isequal(ids, repmat({'MATLAB:array:SizeLimitExceeded'}, 1, 2)))
assert(isequal(postpad(1:2, 1e3, -1), [1 2 -ones(1, 998)]) && isequal(postpad('ab', 4, 'x'), 'abxx'))
assert(isequal(postpad({1}, 2, {3}, 1), {1; 3}))
postpad([1 2 3], 1e12)
%@ error: MATLAB:array:SizeLimitExceeded
