% All kinds of block (section 5).
%@ source: spec 5
if a, elseif b, else, end
while a, break, continue, end
for k = 1:3, end
for k = x', end
parfor k = 1:3, end
parfor (k = 1:3, 4), end
spmd, end
spmd (2), x = 1; end
switch x
    case {1, 'a'}
        y = 1;
    case 2
    otherwise
        y = 3;
end
try
    x
catch
    y
end
try x; catch err, end
try, x, end
try, x, catch disp(1), end
if a
    if b, end
else if c, end
end
