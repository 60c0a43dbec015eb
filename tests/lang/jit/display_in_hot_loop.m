% Statements without semicolon display their values, in order with other output.
%@ source: documentation of display
x = 0;
for k = 1:3000
    x = x + 0.5;
    if mod(k, 1000) == 0
        x
        fprintf('at %d\n', k);
        k;
        v = [k x]
    end
end
%|
%| x =
%|
%|    500
%|
%| at 1000
%|
%| v =
%|
%|         1000         500
%|
%|
%| x =
%|
%|         1000
%|
%| at 2000
%|
%| v =
%|
%|         2000        1000
%|
%|
%| x =
%|
%|         1500
%|
%| at 3000
%|
%| v =
%|
%|         3000        1500
