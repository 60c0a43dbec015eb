function y = several_in_file(x)
y = part(x);
end
function y = part(x)
y = -x;
end
