% Octave prints containers in braces and fields in lines.
%@ source: octave-cli 7.3
%@ compat: octave
disp({1,2})
%| {
%|   [1,1] = 1
%|   [1,2] = 2
%| }
disp(struct('a',1))
%|     a = 1
disp(3.5)
%| 3.5000
