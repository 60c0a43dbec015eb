% Empty cells keep their size; Octave's messages.
%@ source: octave-cli 7.3
%@ compat: octave
assert(cell2mat(cell(2, 0)), zeros(2, 0))
assert(cell2mat([]), [])
try, cell2mat(3), catch e, disp(e.message), end
try, cell2mat({1, struct()}), catch e, disp(e.message), end
try, cell2mat({'foox', 'lol'; 'bar', 'qux'}), catch e, disp(e.message), end
%| cell2mat: C must be a cell array
%| cell2mat: wrong type elements or mixed cells, structs, and matrices
%| cat: dimension mismatch
