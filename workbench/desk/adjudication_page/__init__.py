"""The pages of adjudication: what waits for a lead, reviews side by side with earlier rulings, the decision."""
