% A name means the function until a variable of the name exists.
%@ source: MATLAB's documentation: variables come before functions
s = 0;
for k = 1:2000
    s = s + feval('value', 2);
    if k > 1200, eval('value = [5 6 7];'); s = s + value(2); clear value, end
end
disp(s)
%|       560000
function r = value(x)
    r = x * 100;
end
