% Pages are shown one after the other.
%@ source: display.md B66-B67
%@ compat: octave
x = zeros(2,2,2)
%| x =
%|
%| ans(:,:,1) =
%|
%|    0   0
%|    0   0
%|
%| ans(:,:,2) =
%|
%|    0   0
%|    0   0
%|
x = cat(3,[1.5 2],[3 4])
%| x =
%|
%| ans(:,:,1) =
%|
%|    1.5000   2.0000
%|
%| ans(:,:,2) =
%|
%|    3   4
%|
