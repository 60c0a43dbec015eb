function y = sees_own_variables(total)
doubles_total
y = total + seen;
end
