% What Octave says of a value that is no timer.
%@ source: octave-cli 7.3
%@ compat: octave
try, toc ([]), catch e, disp (e.message), end
%| toc: invalid ID
