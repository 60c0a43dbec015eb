% A size beyond the memory is an error.
%@ source: documentation page of sscanf
ids = {};
try, sscanf('10 20 30 40', '%d', [realmax 2]); catch e, ids{end+1} = e.identifier; end
try, sscanf('10 20 30 40', '%d', [2^53 2]); catch e, ids{end+1} = e.identifier; end
assert(isequal(ids, repmat({'MATLAB:array:SizeLimitExceeded'}, 1, 2)))
assert(isequal(sscanf('10 20 30', '%d', [2 2^53]), [10 30; 20 0]))
assert(isequal(sscanf('10 20 30', '%d', realmax), [10; 20; 30]))
