% Expressions show ans, and calls without a value show nothing.
%@ source: display.md A0.3, A0.7
3 + 4
%| ans =
%|
%|      7
%|
x = 2; x
%| x =
%|
%|      2
%|
x == 2
%| ans =
%|
%|   logical
%|
%|    1
%|
fprintf('')
nothing()
disp('done')
%| done
function nothing(), end
