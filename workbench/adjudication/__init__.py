"""Adjudication: how reviews become a final verdict: by themselves where they agree, else by a lead."""
