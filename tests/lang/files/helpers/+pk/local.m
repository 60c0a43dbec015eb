function r = local()
r = 0;
end
