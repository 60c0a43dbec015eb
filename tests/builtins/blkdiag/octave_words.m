% Octave joins numeric blocks only.
%@ source: octave-cli 7.3
%@ compat: octave
try, blkdiag ({}, [2 3]), catch e, disp (e.message), end
%| blkdiag: all arguments must be numeric
try, blkdiag (true, 1), catch e, disp (e.message), end
%| blkdiag: all arguments must be numeric
