% who and whos-like questions see the values of a hot loop.
%@ source: documentation page of exist
x = 0; f = 0;
for k = 1:1500
    x = x + 0.5;
    if mod(k, 500) == 0
        w = evalin('base', 'x');
        f = f + (w == x) + (evalin('base', 'k') == k) + numel(who('x'));
    end
end
disp(f)
%|      9
