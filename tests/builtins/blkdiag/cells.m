% Blocks are arrays of numbers, logicals or characters: cells and structures have no zeros.
%@ source: documentation page of blkdiag
ids = {};
try, blkdiag({}, [2 3]); catch e, ids{end+1} = e.identifier; end
try, blkdiag(1, {2}, 3); catch e, ids{end+1} = e.identifier; end
try, blkdiag(struct('a', 1)); catch e, ids{end+1} = e.identifier; end
assert(isequal(ids, repmat({'MATLAB:UndefinedFunction'}, 1, 3)))
assert(isequal(blkdiag(true, 2), [1 0; 0 2]))
