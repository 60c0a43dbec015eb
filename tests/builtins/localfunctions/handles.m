% The handles are those of the file, in order.
%@ source: documentation page of the function
h = localfunctions;
assert(numel(h) == 2 && strcmp(func2str(h{1}), 'one') && h{2}() == 2)
function r = one(), r = 1; end
function r = two(), r = 2; end
