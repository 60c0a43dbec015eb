% A bound outside of the array is an error of the index, however far it lies.
%@ source: octave-cli 7.3
%@ compat: octave
try, cellslices (1:4, 1, 2^53), catch e, disp (e.message), end
%| index (_,9007199254740992): out of bound 4 (dimensions are 1x4)
try, cellslices (1:4, 1, 7), catch e, disp (e.identifier), end
%| Octave:index-out-of-bounds
try, cellslices (1:4, -2^53, 2), catch e, disp ("refused"), end
%| refused
assert (cellslices (1:4, [3 30], [2 20]), {zeros(1, 0), zeros(1, 0)})
